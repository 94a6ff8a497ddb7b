CREATE TABLE `case_files` (
	`case_row` integer NOT NULL,
	`file` integer NOT NULL,
	`hash` text NOT NULL,
	`bytes` integer NOT NULL,
	PRIMARY KEY(`case_row`, `file`),
	FOREIGN KEY (`case_row`) REFERENCES `cases`(`row`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_files_hash` ON `case_files` (`hash`);--> statement-breakpoint
CREATE TABLE `case_letters` (
	`case_row` integer NOT NULL,
	`letter` integer NOT NULL,
	`kind` text NOT NULL,
	`made_on` text NOT NULL,
	`sent_on` text,
	PRIMARY KEY(`case_row`, `letter`),
	FOREIGN KEY (`case_row`) REFERENCES `cases`(`row`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_letters_unsent` ON `case_letters` (`made_on`,`case_row`) WHERE "case_letters"."sent_on" is null;--> statement-breakpoint
CREATE TABLE `case_referrals` (
	`case_row` integer NOT NULL,
	`referral` integer NOT NULL,
	`kind` text NOT NULL,
	`organisation` text,
	`on_day` text NOT NULL,
	`article` text,
	`outcome` text,
	`heard_on` text,
	PRIMARY KEY(`case_row`, `referral`),
	FOREIGN KEY (`case_row`) REFERENCES `cases`(`row`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_referrals_day` ON `case_referrals` (`on_day`,`case_row`);--> statement-breakpoint
CREATE TABLE `case_supports` (
	`case_row` integer NOT NULL,
	`support` integer NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text,
	`way_on` text,
	PRIMARY KEY(`case_row`, `support`),
	FOREIGN KEY (`case_row`) REFERENCES `cases`(`row`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_supports_from` ON `case_supports` (`from_day`,`case_row`);--> statement-breakpoint
CREATE TABLE `absences` (
	`user` text NOT NULL,
	`from_day` text NOT NULL,
	`to_day` text NOT NULL,
	`replaced_by` text,
	PRIMARY KEY(`user`, `from_day`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `absences_to` ON `absences` (`to_day`);--> statement-breakpoint
CREATE TABLE `letter_templates` (
	`id` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`content` text NOT NULL,
	`active` integer NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`id`, `version`)
) STRICT;
--> statement-breakpoint
-- A signal can now be followed up and closed. The column is made anew with its wider list: rebuilding the whole table would
-- need foreign keys off, which a transaction does not do.
ALTER TABLE `signals` RENAME COLUMN `state` TO `former_state`;--> statement-breakpoint
ALTER TABLE `signals` ADD `state` text NOT NULL DEFAULT 'new' CHECK (`state` IN ('new','under-assessment','confirmed','followed-up','closed','dismissed'));--> statement-breakpoint
UPDATE `signals` SET `state` = `former_state`;--> statement-breakpoint
ALTER TABLE `signals` DROP COLUMN `former_state`;--> statement-breakpoint
ALTER TABLE `cases` ADD `opinion` text;--> statement-breakpoint
ALTER TABLE `signal_steps` ADD `case_id` text;