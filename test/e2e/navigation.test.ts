import { beforeAll, expect, it } from 'vitest';
import { until } from '../../src/tools/browsers/patience';
import { clickOn, describeInBrowsers, openArticle, paintedTexts } from './stage';

describeInBrowsers('a page that changes its story under one document', (stage) => {
  beforeAll(() => openArticle(stage, 'valley/paper-mill-to-close-in-autumn'));

  it('shows the statements of the story that is there', async () => {
    expect((await paintedTexts(stage.page)).join()).toContain('every door there is');
    await clickOn(stage.page, '#ferry');
    await until('the other story', async () =>
      (await paintedTexts(stage.page)).join().includes('without a night boat'),
    );
    expect((await paintedTexts(stage.page)).join()).not.toContain('every door there is');
  });

  it('does so on the way back as well', async () => {
    await clickOn(stage.page, '#mill');
    await until('the first story', async () => (await paintedTexts(stage.page)).join().includes('every door there is'));
  });
});
