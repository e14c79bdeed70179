/** A signed-in person, as a verified token names them. */
export interface Person {
  /** Keyed hash of issuer and subject: the same on every device, and nobody's identifier. */
  readonly key: string;
  /** When the token was issued (milliseconds since 1970). */
  readonly issued: number;
  /** The person's FHIR resource, for their own export. */
  readonly fhirUser?: string;
}

/** Issuer and subject as one text that no other pair makes; hashed before anything is kept. */
export const identityOf = (issuer: string, subject: string): string => JSON.stringify([issuer, subject]);
