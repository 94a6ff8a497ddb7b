CREATE TABLE `closed_cases` (
	`case_row` integer NOT NULL,
	`user` text NOT NULL,
	`why` text NOT NULL CHECK (`why` IN ('relation','about')),
	`lifted_by` text,
	`lifted_at` text CHECK ((`lifted_at` IS NULL) = (`lifted_by` IS NULL)),
	PRIMARY KEY(`case_row`, `user`, `why`),
	FOREIGN KEY (`case_row`) REFERENCES `cases`(`row`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `closed_cases_user` ON `closed_cases` (`user`,`case_row`);--> statement-breakpoint
CREATE TABLE `approvals` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`act` text NOT NULL CHECK (`act` IN ('close','lift-sensitive')),
	`reason` text NOT NULL,
	`asked_by` text NOT NULL,
	`asked_at` text NOT NULL,
	`decision` text CHECK (`decision` IN ('approved','declined')),
	`decided_by` text CHECK (`decided_by` <> `asked_by`),
	`decided_at` text CHECK ((`decided_at` IS NULL) = (`decision` IS NULL)),
	`used_at` text CHECK (`used_at` IS NULL OR `decision` = 'approved')
) STRICT;
--> statement-breakpoint
CREATE INDEX `approvals_case` ON `approvals` (`case_id`,`act`);--> statement-breakpoint
CREATE TABLE `emergency_openings` (
	`id` text PRIMARY KEY NOT NULL,
	`case_id` text NOT NULL,
	`user` text NOT NULL,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	`until` text NOT NULL CHECK (`until` > `at`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `emergency_openings_user` ON `emergency_openings` (`user`,`until`);--> statement-breakpoint
CREATE TABLE `own_relation_keys` (
	`relation` text NOT NULL,
	`key` text NOT NULL,
	PRIMARY KEY(`relation`, `key`),
	FOREIGN KEY (`relation`) REFERENCES `own_relations`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `own_relation_keys_key` ON `own_relation_keys` (`key`);--> statement-breakpoint
CREATE TABLE `own_relations` (
	`id` text PRIMARY KEY NOT NULL,
	`user` text NOT NULL,
	`kind` text NOT NULL,
	`declared_at` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `own_relations_user` ON `own_relations` (`user`);--> statement-breakpoint
CREATE TABLE `review_items` (
	`id` text PRIMARY KEY NOT NULL,
	`week` text NOT NULL,
	`user` text NOT NULL,
	`case_id` text,
	`seq` integer NOT NULL,
	`lines` integer NOT NULL CHECK (`lines` >= 1),
	`at` text NOT NULL,
	`reasons` text NOT NULL,
	`weight` real NOT NULL,
	`judgement` text CHECK (`judgement` IN ('in-order','asked','not-in-order')),
	`note` text NOT NULL,
	`judged_by` text,
	`judged_at` text CHECK ((`judged_at` IS NULL) = (`judgement` IS NULL))
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `review_items_once` ON `review_items` (`week`,`user`,`seq`);--> statement-breakpoint
CREATE TABLE `review_weeks` (
	`week` text PRIMARY KEY NOT NULL,
	`drawn_at` text NOT NULL,
	`views` integer NOT NULL,
	`up_to` integer NOT NULL
) STRICT;
--> statement-breakpoint
ALTER TABLE `cases` ADD `sensitive` integer DEFAULT 0 NOT NULL CHECK (`sensitive` IN (0, 1));--> statement-breakpoint
CREATE INDEX `cases_sensitive` ON `cases` (`sensitive`) WHERE "cases"."sensitive" = 1;--> statement-breakpoint
ALTER TABLE `log` ADD `sensitivity` text CHECK (`sensitivity` IN ('ordinary','sensitive'));--> statement-breakpoint
ALTER TABLE `log` ADD `count` integer CHECK (`count` >= 0);--> statement-breakpoint
CREATE INDEX `log_at` ON `log` (`at`);--> statement-breakpoint
CREATE INDEX `log_object` ON `log` (`object`,`seq`) WHERE "log"."object" is not null;