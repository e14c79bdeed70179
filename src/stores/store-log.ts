/** Where a store reports trouble that no caller waits for; a pino logger fits. Never given what a person wrote. */
export interface StoreLog {
  error(details: object, message: string): void;
}
