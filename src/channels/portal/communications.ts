import { randomUUID } from 'node:crypto';
import type { Turn } from '../../domain/conversation.js';
import type { Reply, Source } from '../../domain/reply.js';
import type { InterfaceTexts } from '../../pack/interface-texts.js';

/** Who may write and receive a Communication (FHIR R4), among the resources that a fhirUser can be. */
const SENDERS = /(^|\/)(Patient|RelatedPerson|Practitioner|PractitionerRole)\/[A-Za-z0-9\-.]{1,64}$/u;

export interface Reference {
  readonly reference?: string;
  readonly display?: string;
}

/** A Communication of FHIR R4, as far as it is used here. */
export interface Communication {
  readonly resourceType: 'Communication';
  readonly status: 'completed';
  readonly sent: string;
  readonly language?: string;
  readonly sender: Reference;
  readonly recipient: readonly Reference[];
  readonly inResponseTo?: readonly Reference[];
  readonly payload: readonly { readonly contentString: string }[];
  readonly note: readonly { readonly text: string }[];
}

export interface CommunicationBundle {
  readonly resourceType: 'Bundle';
  readonly type: 'collection';
  readonly timestamp: string;
  readonly entry?: readonly { readonly fullUrl: string; readonly resource: Communication }[];
}

export interface ExportOptions {
  readonly texts: InterfaceTexts;
  readonly disclaimer: string;
  readonly now: Date;
  /** The person's own FHIR resource, the only identifier that is written. */
  readonly fhirUser?: string;
}

/** A conversation as FHIR R4: a collection of Communications, two for each turn, the reply in response to the message. */
export function communicationBundle(turns: readonly Turn[], options: ExportOptions): CommunicationBundle {
  const { texts, disclaimer, now, fhirUser } = options;
  const person = {
    display: word(texts, 'portal-person'),
    ...(fhirUser && SENDERS.test(fhirUser) && { reference: fhirUser }),
  };
  const assistant = { display: texts.name };
  const note = [word(texts, 'portal-export-note'), disclaimer].filter(Boolean).map((text) => ({ text }));
  const said = { resourceType: 'Communication', status: 'completed', note } as const;

  const entry = turns.flatMap(({ at, text, reply }) => {
    const question = `urn:uuid:${randomUUID()}`;
    return [
      {
        fullUrl: question,
        resource: { ...said, sent: at, sender: person, recipient: [assistant], payload: payloadOf([text]) },
      },
      {
        fullUrl: `urn:uuid:${randomUUID()}`,
        resource: {
          ...said,
          sent: at,
          language: reply.language,
          sender: assistant,
          recipient: [person],
          inResponseTo: [{ reference: question }],
          payload: payloadOf(wordsOf(reply, texts)),
        },
      },
    ];
  });
  // FHIR knows no empty lists.
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: now.toISOString(),
    ...(entry.length > 0 && { entry }),
  };
}

function wordsOf(reply: Reply, texts: InterfaceTexts): string[] {
  return [
    ...(reply.draft ? [word(texts, 'draft-label')] : []),
    reply.text,
    ...reply.actions.map(({ label, href }) => `${label} (${href})`),
    ...reply.sources.map((source) => sourceLine(source, texts)),
    ...(reply.disclaimer ? [reply.disclaimer] : []),
  ];
}

function sourceLine({ title, publisher, url, updated, reviewed }: Source, texts: InterfaceTexts): string {
  const where = `${word(texts, 'source')}: ${title}, ${publisher}${url ? ` (${url})` : ''}`;
  const dates = [word(texts, 'updated', updated), ...(reviewed ? [word(texts, 'reviewed', reviewed)] : [])];
  return [where, ...dates].join('. ');
}

/** FHIR strings hold no control characters but tab, carriage return and line feed. */
const payloadOf = (words: readonly string[]) =>
  words.map((text) => ({ contentString: text.replaceAll(/(?![\t\r\n])\p{Cc}/gu, '\uFFFD') }));

const word = (texts: InterfaceTexts, key: string, date = ''): string =>
  String(texts[key] ?? '').replace('{date}', date);
