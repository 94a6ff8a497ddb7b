CREATE TABLE `recipes` (
	`id` text NOT NULL,
	`version` integer NOT NULL CHECK (`version` >= 1),
	`name` text NOT NULL,
	`kind` text NOT NULL CHECK (`kind` IN ('tables', 'cases')),
	`content` text NOT NULL CHECK (json_valid(`content`)),
	`active` integer NOT NULL CHECK (`active` IN (0, 1)),
	`at` text NOT NULL,
	`by` text NOT NULL,
	PRIMARY KEY(`id`, `version`)
) STRICT;
--> statement-breakpoint
-- A version stays what it was: files and releases name the one they were made by.
CREATE TRIGGER `recipes_never_changed` BEFORE UPDATE ON `recipes` BEGIN
	SELECT RAISE(ABORT, 'a version of a recipe is never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `recipes_never_removed` BEFORE DELETE ON `recipes` BEGIN
	SELECT RAISE(ABORT, 'a version of a recipe is never removed');
END;
