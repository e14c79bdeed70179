/** What one message asks: its whole text and the sentences in it that ask something. */
export interface Questions {
  readonly whole: string;
  /** Sentences that ask, in order; empty where none is recognised as a question. */
  readonly asked: readonly string[];
}

/** More sentences than this are not looked at one by one; the last ones are kept, where the question often stands. */
const MAX_ASKED = 4;

const SENTENCE_END = /(?<=[.?!…;])\s+|\n+/u;
const SECOND_QUESTION =
  /,?\s+(?:and|also|plus|but)\s+(?:also\s+)?(?=(?:what|who|whom|how|why|where|when|which|is|are|does|do|did|can|could|was|were|have|has|will|would|should|may|tell me|explain)\b)/iu;
const OPENING = /^(?:(?:and|so|but|ok|okay|also|well|hi|hello|hey|please|thanks|thank you)[\s,:-]+)*/iu;
const QUESTION_WORD =
  /^(?:what|what's|whats|wat|who|whos|whose|whom|how|hows|why|where|when|which|is|isn't|are|aren't|am|was|were|does|do|did|can|could|will|would|should|shall|may|has|have|tell me|explain|describe|show me|give me|can you|any)\b/iu;
const WANTS_TO_KNOW =
  /\b(?:wonder(?:ing|ed)?|want(?:ed)? to (?:know|understand|ask|learn)|like to (?:know|understand|hear)|need to know|curious|could you|can you|tell me|explain|trying to (?:work|find) out|no one (?:has )?told|nobody (?:has )?(?:ever )?(?:told|explained|tells))\b/iu;

/** Finds the sentences that ask. Pure; an ordinary statement gives an empty list. */
export function questionsIn(text: string): Questions {
  const whole = text.trim();
  const sentences = whole
    .split(SENTENCE_END)
    .flatMap(splitSecondQuestion)
    .map((sentence) => sentence.trim());
  return { whole, asked: sentences.filter(asks).slice(-MAX_ASKED) };
}

function asks(sentence: string): boolean {
  if (sentence.split(/\s+/u).length < 2 && !sentence.endsWith('?')) return false;
  return sentence.endsWith('?') || QUESTION_WORD.test(sentence.replace(OPENING, '')) || WANTS_TO_KNOW.test(sentence);
}

/** "What is KIT and who reviewed this?" asks twice; "what causes mastocytosis and MCAS" asks once. */
function splitSecondQuestion(sentence: string): string[] {
  if (!QUESTION_WORD.test(sentence.replace(OPENING, ''))) return [sentence];
  return sentence.split(SECOND_QUESTION);
}
