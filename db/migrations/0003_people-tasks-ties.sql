CREATE TABLE `case_codes` (
	`case_row` integer NOT NULL,
	`list` text NOT NULL,
	`code` text NOT NULL,
	`score` text,
	PRIMARY KEY(`case_row`, `list`, `code`),
	FOREIGN KEY (`case_row`) REFERENCES `cases`(`row`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_codes_code` ON `case_codes` (`list`,`code`,`case_row`);--> statement-breakpoint
CREATE TABLE `case_links` (
	`case_row` integer NOT NULL,
	`other` text NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`case_row`, `other`),
	FOREIGN KEY (`case_row`) REFERENCES `cases`(`row`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_links_other` ON `case_links` (`other`,`case_row`);--> statement-breakpoint
CREATE TABLE `case_tasks` (
	`case_row` integer NOT NULL,
	`task` integer NOT NULL,
	`kind` text NOT NULL,
	`on_day` text NOT NULL,
	`at` text,
	`owner` text,
	`text` text NOT NULL,
	`done_on` text,
	PRIMARY KEY(`case_row`, `task`),
	FOREIGN KEY (`case_row`) REFERENCES `cases`(`row`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_tasks_open` ON `case_tasks` (`on_day`,`at`,`case_row`) WHERE "case_tasks"."done_on" is null;--> statement-breakpoint
CREATE TABLE `imports` (
	`id` text PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`by` text NOT NULL,
	`file` text NOT NULL,
	`registered` integer NOT NULL,
	`undone_at` text
) STRICT;
--> statement-breakpoint
CREATE TABLE `people` (
	`case_row` integer NOT NULL,
	`place` text NOT NULL,
	`name` text NOT NULL,
	`phone` text NOT NULL,
	`email` text NOT NULL,
	`address` text NOT NULL,
	`postcode` text NOT NULL,
	`born` text NOT NULL,
	`same_case` text,
	`same_place` text,
	PRIMARY KEY(`case_row`, `place`),
	FOREIGN KEY (`case_row`) REFERENCES `cases`(`row`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `people_same` ON `people` (`same_case`,`same_place`) WHERE "people"."same_case" is not null;--> statement-breakpoint
CREATE TABLE `person_keys` (
	`key` text NOT NULL,
	`case_row` integer NOT NULL,
	`place` text NOT NULL,
	PRIMARY KEY(`key`, `case_row`, `place`),
	FOREIGN KEY (`case_row`) REFERENCES `cases`(`row`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `person_keys_case` ON `person_keys` (`case_row`);--> statement-breakpoint
ALTER TABLE `case_subjects` ADD `outcome` text;--> statement-breakpoint
ALTER TABLE `cases` ADD `joined_into` text;--> statement-breakpoint
CREATE INDEX `cases_joined` ON `cases` (`joined_into`) WHERE "cases"."joined_into" is not null;--> statement-breakpoint
ALTER TABLE `drafts` ADD `version` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `import_marks` ADD `import` text REFERENCES imports(id);--> statement-breakpoint
CREATE INDEX `import_marks_import` ON `import_marks` (`import`);--> statement-breakpoint
ALTER TABLE `list_items` ADD `valid_from` text;--> statement-breakpoint
ALTER TABLE `list_items` ADD `valid_to` text;