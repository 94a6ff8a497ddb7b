CREATE TABLE `case_codes` (
	`case_row` integer NOT NULL,
	`list` text NOT NULL,
	`code` text NOT NULL,
	`score` text,
	PRIMARY KEY(`case_row`, `list`, `code`),
	FOREIGN KEY (`case_row`) REFERENCES `cases`(`row`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `case_parties` (
	`case_row` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`kind` text NOT NULL,
	`organisation` text,
	PRIMARY KEY(`case_row`, `ordinal`),
	FOREIGN KEY (`case_row`) REFERENCES `cases`(`row`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `case_referrals` (
	`case_row` integer NOT NULL,
	`referral` integer NOT NULL,
	`kind` text NOT NULL,
	`organisation` text,
	`outcome` text,
	`on_month` text NOT NULL,
	PRIMARY KEY(`case_row`, `referral`),
	FOREIGN KEY (`case_row`) REFERENCES `cases`(`row`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_referrals_month` ON `case_referrals` (`on_month`,`case_row`);--> statement-breakpoint
CREATE TABLE `case_subjects` (
	`case_row` integer NOT NULL,
	`ordinal` integer NOT NULL,
	`subject` text NOT NULL,
	`judgment` text,
	`outcome` text,
	PRIMARY KEY(`case_row`, `ordinal`),
	FOREIGN KEY (`case_row`) REFERENCES `cases`(`row`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `case_supports` (
	`case_row` integer NOT NULL,
	`support` integer NOT NULL,
	`way_on` text,
	`from_month` text NOT NULL,
	PRIMARY KEY(`case_row`, `support`),
	FOREIGN KEY (`case_row`) REFERENCES `cases`(`row`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE INDEX `case_supports_month` ON `case_supports` (`from_month`,`case_row`);--> statement-breakpoint
CREATE TABLE `cases` (
	`row` integer PRIMARY KEY NOT NULL,
	`person` integer,
	`kind` text NOT NULL,
	`channel` text NOT NULL,
	`law` text,
	`area` text,
	`finding` text,
	`outcome` text,
	`opinion` text,
	`stage` text NOT NULL,
	`reaction` text NOT NULL,
	`help` text NOT NULL,
	`received_month` text NOT NULL,
	`received_week` text NOT NULL,
	`settled_month` text,
	`handed_over_month` text,
	`days` integer,
	`reaction_days` integer,
	`referral_days` integer,
	`hand_over_days` integer
) STRICT;
--> statement-breakpoint
CREATE INDEX `cases_received` ON `cases` (`received_month`);--> statement-breakpoint
CREATE INDEX `cases_settled` ON `cases` (`settled_month`);--> statement-breakpoint
CREATE INDEX `cases_open` ON `cases` (`received_month`) WHERE "cases"."settled_month" is null;--> statement-breakpoint
CREATE INDEX `cases_handed_over` ON `cases` (`handed_over_month`) WHERE "cases"."handed_over_month" is not null;--> statement-breakpoint
CREATE TABLE `list_items` (
	`list` text NOT NULL,
	`code` text NOT NULL,
	`parent` text,
	`nl` text NOT NULL,
	`en` text NOT NULL,
	`active` integer NOT NULL,
	`sort` integer NOT NULL,
	`level` text,
	`grouping` text,
	PRIMARY KEY(`list`, `code`)
) STRICT;
--> statement-breakpoint
CREATE TABLE `meta` (
	`key` text PRIMARY KEY NOT NULL,
	`value` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `signals` (
	`ordinal` integer PRIMARY KEY NOT NULL,
	`level` text NOT NULL,
	`state` text NOT NULL,
	`reason` text,
	`opened_month` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `signals_opened` ON `signals` (`opened_month`);