CREATE TABLE `release_files` (
	`release` text NOT NULL,
	`language` text NOT NULL CHECK (`language` IN ('nl', 'en')),
	`name` text NOT NULL,
	`ordinal` integer NOT NULL,
	`format` text NOT NULL,
	`mime` text NOT NULL,
	`rows` integer NOT NULL CHECK (`rows` >= 0),
	`sha256` text NOT NULL CHECK (length(`sha256`) = 64),
	`bytes` blob NOT NULL,
	PRIMARY KEY(`release`, `language`, `name`),
	FOREIGN KEY (`release`) REFERENCES `releases`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `releases` (
	`id` text PRIMARY KEY NOT NULL,
	`from_on` text NOT NULL,
	`to_on` text NOT NULL CHECK (`to_on` >= `from_on`),
	`recipe` text NOT NULL,
	`at` text NOT NULL,
	`on_day` text NOT NULL,
	`by` text NOT NULL,
	`corrects` text,
	`reason` text CHECK ((`reason` IS NULL) = (`corrects` IS NULL)),
	`evaluation` text NOT NULL CHECK (json_valid(`evaluation`)),
	`changes` text NOT NULL CHECK (json_valid(`changes`)),
	`figures` text NOT NULL CHECK (length(`figures`) = 64),
	`checksum` text NOT NULL CHECK (length(`checksum`) = 64)
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `releases_once` ON `releases` (`from_on`,`to_on`,`recipe`) WHERE "releases"."corrects" is null;--> statement-breakpoint
CREATE UNIQUE INDEX `releases_corrected` ON `releases` (`corrects`) WHERE "releases"."corrects" is not null;
--> statement-breakpoint
-- What was released stays what it was, whoever asks: a correction is a release of its own.
CREATE TRIGGER `releases_never_changed` BEFORE UPDATE ON `releases` BEGIN
	SELECT RAISE(ABORT, 'a release is never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `releases_never_removed` BEFORE DELETE ON `releases` BEGIN
	SELECT RAISE(ABORT, 'a release is never removed');
END;
--> statement-breakpoint
CREATE TRIGGER `release_files_never_changed` BEFORE UPDATE ON `release_files` BEGIN
	SELECT RAISE(ABORT, 'a file of a release is never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `release_files_never_removed` BEFORE DELETE ON `release_files` BEGIN
	SELECT RAISE(ABORT, 'a file of a release is never removed');
END;
