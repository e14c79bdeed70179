import type { AuthConfiguration } from '@microsoft/agents-hosting';
import type { TeamsConfig } from '../../config.js';

/** The configuration, with what only some installations need. */
export interface TeamsSettings extends TeamsConfig {
  /**
   * Further settings of the SDK's connection: another cloud's `authorityEndpoint` and `issuers`, or another way to
   * get tokens (`authType`, such as a managed identity). Left out: Microsoft's public cloud and the client secret.
   */
  readonly auth?: Omit<
    AuthConfiguration,
    'clientId' | 'tenantId' | 'validateIssuer' | 'connections' | 'connectionsMap'
  >;
}

const CONNECTION = 'vetted';

/**
 * What the SDK's adapter authenticates with. The connection is always given whole, for the SDK would otherwise
 * complete it from the environment, and it always has a client id, for without one the SDK accepts anyone
 * unless NODE_ENV is `production`.
 */
export function authConfiguration({ credentials, auth }: TeamsSettings): AuthConfiguration {
  const connection: AuthConfiguration = credentials
    ? { ...credentials, ...auth, validateIssuer: true }
    : { clientId: 'anonymous', validateIssuer: true };
  return {
    connections: new Map([[CONNECTION, connection]]),
    connectionsMap: [{ serviceUrl: '*', connection: CONNECTION }],
  };
}
