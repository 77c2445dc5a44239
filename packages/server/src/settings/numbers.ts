import { z } from 'zod';

/** A whole number, both bounds included. */
export const entier = (nom: string, min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, `${nom} est un nombre entier de ${min} à ${max}.`)
    .transform(Number)
    .refine((n) => n >= min && n <= max, `${nom} est un nombre entier de ${min} à ${max}.`);
