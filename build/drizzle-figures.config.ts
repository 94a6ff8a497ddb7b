import { defineConfig } from 'drizzle-kit';

/** The figures store is a file of its own beside the register, with migrations of its own. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './db/schema/figures/*.ts',
  out: './db/migrations/figures',
});
