DROP INDEX `cases_closed`;--> statement-breakpoint
CREATE INDEX `cases_closed_received` ON `cases` (`closed_on`,`received_on`);--> statement-breakpoint
CREATE INDEX `cases_handed_over` ON `cases` (`handed_over_on`) WHERE "cases"."handed_over_on" is not null;