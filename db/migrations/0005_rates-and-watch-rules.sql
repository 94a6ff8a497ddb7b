CREATE TABLE `client_counts` (
	`id` text PRIMARY KEY NOT NULL,
	`level` text NOT NULL CHECK (`level` IN ('provider','area','wijk')),
	`code` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text CHECK (`to_day` >= `from_day`),
	`clients` integer NOT NULL CHECK (`clients` > 0)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `client_counts_from` ON `client_counts` (`level`,`code`,`from_day`);--> statement-breakpoint
CREATE TABLE `watch_rules` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL CHECK (`name` <> ''),
	`reason` text NOT NULL,
	`organisation` text,
	`subject` text,
	`area` text,
	`wijk` text,
	`law` text,
	`kind` text,
	`danger` integer NOT NULL CHECK (`danger` IN (0, 1)),
	`count` integer NOT NULL CHECK (`count` >= 1),
	`days` integer NOT NULL CHECK (`days` BETWEEN 1 AND 365),
	`from_day` text NOT NULL,
	`to_day` text CHECK (`to_day` >= `from_day`),
	`active` integer NOT NULL CHECK (`active` IN (0, 1)),
	`at` text NOT NULL,
	`by` text NOT NULL,
	CHECK (`danger` = 1 OR coalesce(`organisation`, `subject`, `area`, `wijk`, `law`, `kind`) IS NOT NULL)
) STRICT;
--> statement-breakpoint
-- What a rule of the office found has no expected number. The column is made anew without its NOT NULL, as 0004 did with `state`.
ALTER TABLE `signals` RENAME COLUMN `expected` TO `former_expected`;--> statement-breakpoint
ALTER TABLE `signals` ADD `expected` real;--> statement-breakpoint
UPDATE `signals` SET `expected` = `former_expected`;--> statement-breakpoint
ALTER TABLE `signals` DROP COLUMN `former_expected`;--> statement-breakpoint
ALTER TABLE `signals` ADD `rule` text REFERENCES watch_rules(id);--> statement-breakpoint
CREATE INDEX `signals_rule` ON `signals` (`rule`) WHERE "signals"."rule" is not null;--> statement-breakpoint
ALTER TABLE `cases` ADD `danger` integer DEFAULT 0 NOT NULL CHECK (`danger` IN (0, 1));--> statement-breakpoint
CREATE INDEX `case_tasks_owner` ON `case_tasks` (`owner`,`on_day`) WHERE "case_tasks"."done_on" is null;
