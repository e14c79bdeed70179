import { z } from 'zod';
import { readYaml } from './read-file.js';

const contactSchema = z
  .strictObject({
    label: z.string().min(1),
    /** Telephone number as shown. */
    number: z.string().min(1).optional(),
    /** Web address as shown, where there is no number. */
    url: z.string().min(1).optional(),
    href: z
      .string()
      .regex(/^(tel:[+0-9-]+|sms:[+0-9-]+|https:\/\/\S+)$/, 'must be a link such as tel:112, sms:50808 or https://...'),
    hours: z.string().min(1).optional(),
  })
  .refine(({ number, url }) => (number === undefined) !== (url === undefined), 'needs either a number or a url')
  .transform(({ label, number, url, href, hours }) => ({
    label,
    shown: number ?? url!,
    href,
    ...(hours && { hours }),
  }));

const regionSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+$/, 'must be lower-case letters, such as us or international'),
  name: z.string().min(1),
  emergency: z.array(contactSchema).min(1, 'is empty: give at least one emergency number'),
  crisis: z.array(contactSchema).min(1, 'is empty: give at least one place to turn to in a crisis'),
  poison: z.array(contactSchema),
  source: z.array(z.string().min(1)).min(1),
  verify: z.string().min(1),
});

/** A telephone line or service, as shown and as linked. */
export type Contact = z.output<typeof contactSchema>;

/** Emergency, crisis and poison numbers of one country or group of countries. */
export type Region = z.output<typeof regionSchema>;

const fileSchema = z.strictObject({
  regions: z
    .array(regionSchema)
    .refine((regions) => new Set(regions.map(({ id }) => id)).size === regions.length, 'has an id twice'),
});

/** Reads `content/regions.yaml`. @throws PackError when the file is wrong. */
export async function readRegions(root: string): Promise<Region[]> {
  return (await readYaml(root, 'content/regions.yaml', fileSchema)).data.regions;
}
