import browser from 'webextension-polyfill';

/** Opens the page of the record in a tab, at a place in it such as "/person/12". */
export async function openRecord(place = '/'): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`src/recordPage/record.html#${place}`) });
}
