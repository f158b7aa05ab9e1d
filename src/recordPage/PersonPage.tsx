import { askRecord } from '../browser/ask';
import { formatDate } from '../i18n/dates';
import { counted, formatList, t } from '../i18n/messages';
import type { Person } from '../record/kept';
import { everything } from '../record/query';
import { Erase } from './Erase';
import { personPlace } from './route';
import { StatementsList } from './StatementsList';
import { SaidWhen } from './SaidWhen';
import { Trouble } from './Trouble';
import { useAsked } from './useAsked';

interface PersonPageProps {
  id: number;
  chosen: readonly number[];
  onChoose: (id: number) => void;
}

const day = (value: string): string => formatDate({ value, granularity: 'day' });
const none: string[] = [];

/** All that somebody said in what was kept, in the order of when it was said. */
export function PersonPage({ id, chosen, onChoose }: PersonPageProps) {
  const person = useAsked(() => askRecord('person', { id }), id);
  const found = useAsked(() => askRecord('search', { query: { ...everything, person: id } }), id);
  const join = (other: number, as: number | null): void =>
    void askRecord('join', { id: other, as }).then(() => {
      person.again();
      found.again();
    });
  if (person.value === null) return <p class="nothing">{t('recordNothing')}</p>;
  if (!person.value) return <Trouble text={person.trouble} />;
  const { joined, perhaps } = person.value;
  const { names, roles, sites, statements, articles } = person.value.person;
  return (
    <section class="person">
      <h2>{names[0]}</h2>
      <ul class="facts">
        <li>{counted('countStatements', statements)}</li>
        <li>{counted('recordArticles', articles)}</li>
        <li>{formatList(sites)}</li>
        {names.length > 1 && <li>{formatList(names.slice(1))}</li>}
      </ul>
      {roles.length > 0 && (
        <dl class="roles">
          {roles.map(({ name, first, last }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{first === last ? day(first) : `${day(first)} – ${day(last)}`}</dd>
            </div>
          ))}
        </dl>
      )}
      <People title={t('recordPerhaps')} people={perhaps} action={t('recordJoin')} run={(other) => join(other, id)} />
      <People title={t('recordJoined')} people={joined} action={t('recordPart')} run={(other) => join(other, null)} />
      {found.value && <SaidWhen days={found.value.days} person={id} />}
      {found.value && (
        <StatementsList
          label={t('tabStatements')}
          found={found.value}
          sought={none}
          chosen={chosen}
          onChoose={onChoose}
        />
      )}
      <Erase what={t('recordErasePerson', names[0]!)} help={t('recordErasePersonHelp')} scope={{ person: id }} />
    </section>
  );
}

interface PeopleProps {
  title: string;
  people: Person[];
  action: string;
  run: (id: number) => void;
}

function People({ title, people, action, run }: PeopleProps) {
  if (people.length === 0) return null;
  return (
    <section class="namesakes">
      <h3>{title}</h3>
      <ul>
        {people.map(({ id, names, roles, sites, statements }) => (
          <li key={id}>
            <a href={`#${personPlace(id)}`}>{names[0]}</a>{' '}
            <span class="role">{[roles[0]?.name, ...sites.slice(0, 3)].filter(Boolean).join(', ')}</span>{' '}
            <span class="count">{counted('countStatements', statements)}</span>
            <button type="button" class="button" onClick={() => run(id)}>
              {action}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
