CREATE TABLE `case_numbers` (
	`year` integer PRIMARY KEY NOT NULL,
	`last` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `case_parties` (
	`case_row` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`kind` text NOT NULL,
	`organisation` text,
	PRIMARY KEY(`case_row`, `ordinal`),
	FOREIGN KEY (`case_row`) REFERENCES `cases`(`row`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_parties_organisation` ON `case_parties` (`organisation`,`case_row`);--> statement-breakpoint
CREATE TABLE `case_subjects` (
	`case_row` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`subject` text NOT NULL,
	`judgment` text,
	PRIMARY KEY(`case_row`, `ordinal`),
	FOREIGN KEY (`case_row`) REFERENCES `cases`(`row`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_subjects_subject` ON `case_subjects` (`subject`,`case_row`);--> statement-breakpoint
CREATE TABLE `case_terms` (
	`case_row` integer NOT NULL,
	`matter` integer NOT NULL,
	`kind` text NOT NULL,
	`starts_on` text NOT NULL,
	`last_on` text NOT NULL,
	`article` text NOT NULL,
	`waiting` integer NOT NULL,
	`by_law` integer NOT NULL,
	PRIMARY KEY(`case_row`, `matter`, `kind`),
	FOREIGN KEY (`case_row`) REFERENCES `cases`(`row`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_terms_last` ON `case_terms` (`last_on`,`case_row`);--> statement-breakpoint
CREATE TABLE `cases` (
	`row` integer PRIMARY KEY NOT NULL,
	`id` text NOT NULL,
	`number` text NOT NULL,
	`version` integer NOT NULL CHECK (`version` >= 1),
	`stage` text NOT NULL CHECK (`stage` IN ('new','in-conversation','referred-waiting','in-support','ready-for-ombudsman','with-ombudsman','closed')),
	`owner` text,
	`handled_by` text,
	`registered_by` text NOT NULL,
	`registered_at` text NOT NULL,
	`received_on` text NOT NULL,
	`kind` text NOT NULL,
	`channel` text NOT NULL,
	`law` text,
	`area` text,
	`wijk` text,
	`reporter_role` text,
	`anonymous` integer NOT NULL CHECK (`anonymous` IN (0, 1)),
	`person` text NOT NULL,
	`title` text NOT NULL,
	`caller` text,
	`story` text,
	`first_reaction_on` text,
	`reaction_last_on` text,
	`finding` text,
	`handed_over_on` text,
	`outcome` text,
	`closed_on` text,
	`destroyed` integer NOT NULL CHECK (`destroyed` IN (0, 1))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `cases_id` ON `cases` (`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `cases_number` ON `cases` (`number`);--> statement-breakpoint
CREATE INDEX `cases_received` ON `cases` (`received_on`,`row`);--> statement-breakpoint
CREATE INDEX `cases_stage` ON `cases` (`stage`,`received_on`);--> statement-breakpoint
CREATE INDEX `cases_owner` ON `cases` (`owner`,`stage`);--> statement-breakpoint
CREATE INDEX `cases_closed` ON `cases` (`closed_on`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`id` text PRIMARY KEY NOT NULL,
	`author` text NOT NULL,
	`saved_at` text NOT NULL,
	`content` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `events` (
	`case_id` text NOT NULL,
	`position` integer NOT NULL CHECK (`position` >= 1),
	`type` text NOT NULL,
	`on_day` text NOT NULL,
	`salt` text,
	`content` text,
	`content_hash` text NOT NULL,
	`hash` text NOT NULL,
	PRIMARY KEY(`case_id`, `position`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `import_marks` (
	`mark` text PRIMARY KEY NOT NULL,
	`case_row` integer NOT NULL,
	FOREIGN KEY (`case_row`) REFERENCES `cases`(`row`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `search_rows` (
	`row` integer PRIMARY KEY NOT NULL,
	`number` text NOT NULL,
	`people` text NOT NULL,
	`phones` text NOT NULL,
	`matter` text NOT NULL,
	`story` text NOT NULL,
	FOREIGN KEY (`row`) REFERENCES `cases`(`row`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `list_items` (
	`list` text NOT NULL,
	`code` text NOT NULL,
	`parent` text,
	`nl` text NOT NULL,
	`en` text NOT NULL,
	`active` integer NOT NULL,
	`sort` integer NOT NULL,
	`data` text NOT NULL,
	PRIMARY KEY(`list`, `code`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `log` (
	`seq` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`user` text NOT NULL,
	`role` text NOT NULL,
	`purpose` text NOT NULL,
	`action` text NOT NULL,
	`object` text,
	`result` text NOT NULL,
	`hash` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `settings` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `signal_cases` (
	`signal_id` text NOT NULL,
	`case_id` text NOT NULL,
	`repeated` integer NOT NULL,
	PRIMARY KEY(`signal_id`, `case_id`),
	FOREIGN KEY (`signal_id`) REFERENCES `signals`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `signal_cases_case` ON `signal_cases` (`case_id`);--> statement-breakpoint
CREATE TABLE `signal_runs` (
	`day` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`groups` integer NOT NULL,
	`too_early` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `signal_steps` (
	`signal_id` text NOT NULL,
	`position` integer NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`note` text NOT NULL,
	PRIMARY KEY(`signal_id`, `position`),
	FOREIGN KEY (`signal_id`) REFERENCES `signals`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `signals` (
	`id` text PRIMARY KEY NOT NULL,
	`level` text NOT NULL,
	`unit` text NOT NULL,
	`state` text NOT NULL CHECK (`state` IN ('new','under-assessment','confirmed','dismissed')),
	`owner` text,
	`opened_on` text NOT NULL,
	`last_alarm_on` text NOT NULL,
	`since` text NOT NULL,
	`observed` integer NOT NULL,
	`expected` real NOT NULL,
	`found` text NOT NULL
) STRICT;
