import { config } from 'zod';

// The content policy forbids code made from text: schemas are told so before the first of them is made.
config({ jitless: true });
