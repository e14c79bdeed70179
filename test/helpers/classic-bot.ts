import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import { ServiceClientCredentialsFactory } from 'botframework-connector';
import express from 'express';
import { type BotService, clientId, type LocalServer, listen, tenantId } from './bot-service.js';

export const parentId = '77777777-8888-4777-8666-555555555555';

/** The classic SDK's way to bring one's own tokens: an app's token of the local issuer. */
class LocalCredentials extends ServiceClientCredentialsFactory {
  readonly #service: BotService;

  constructor(service: BotService) {
    super();
    this.#service = service;
  }

  override isValidAppId = async () => true;

  /** Whoever asks the parent bot needs no token; what the parent bot asks does. */
  override isAuthenticationDisabled = async () => true;

  override async createCredentials(appId: string, audience: string | undefined) {
    const token = await this.#service.token({ aud: audience, azp: appId, tid: tenantId, serviceurl: undefined });
    const signRequest: Awaited<ReturnType<ServiceClientCredentialsFactory['createCredentials']>>['signRequest'] =
      async (request) => {
        request.headers.set('authorization', `Bearer ${token}`);
        return request;
      };
    return { signRequest };
  }
}

/** A bot of the classic Bot Framework SDK that hands every message to Vetted as a skill and passes the replies on. */
export async function startClassicBot(service: BotService, skillUrl: string): Promise<LocalServer> {
  const authentication = new ConfigurationBotFrameworkAuthentication({}, new LocalCredentials(service));
  const adapter = new CloudAdapter(authentication);
  const bot = new ActivityHandler();
  bot.onMessage(async (context: TurnContext, next) => {
    const client = authentication.createBotFrameworkClient();
    const { conversation } = context.activity;
    const forwarded = { ...context.activity, conversation: { ...conversation }, deliveryMode: 'expectReplies' };
    const address = 'https://parent.example.org/api/skills';
    const response = await client.postActivity(
      parentId,
      clientId,
      skillUrl,
      address,
      `skill-${conversation.id}`,
      forwarded,
    );
    if (response.status !== 200) throw new Error(`the skill answered ${response.status}`);
    await context.sendActivities(response.body.activities);
    await next();
  });
  const app = express();
  app.use(express.json());
  app.post('/api/messages', (request, response) => adapter.process(request, response, (context) => bot.run(context)));
  return listen(app);
}
