-- Search over parts of words: trigrams, capitals and accents ignored; the words stand in search_rows.
CREATE VIRTUAL TABLE `search` USING fts5(`number`, `people`, `phones`, `matter`, `story`, content='search_rows', content_rowid='row', tokenize='trigram case_sensitive 0 remove_diacritics 1');
--> statement-breakpoint
-- What is deleted leaves the index at once, not at a later merge.
INSERT INTO `search`(`search`, `rank`) VALUES ('secure-delete', 1);
--> statement-breakpoint
CREATE TRIGGER `search_rows_added` AFTER INSERT ON `search_rows` BEGIN
	INSERT INTO `search`(`rowid`, `number`, `people`, `phones`, `matter`, `story`) VALUES (new.`row`, new.`number`, new.`people`, new.`phones`, new.`matter`, new.`story`);
END;
--> statement-breakpoint
CREATE TRIGGER `search_rows_removed` AFTER DELETE ON `search_rows` BEGIN
	INSERT INTO `search`(`search`, `rowid`, `number`, `people`, `phones`, `matter`, `story`) VALUES ('delete', old.`row`, old.`number`, old.`people`, old.`phones`, old.`matter`, old.`story`);
END;
--> statement-breakpoint
CREATE TRIGGER `search_rows_changed` AFTER UPDATE ON `search_rows` BEGIN
	INSERT INTO `search`(`search`, `rowid`, `number`, `people`, `phones`, `matter`, `story`) VALUES ('delete', old.`row`, old.`number`, old.`people`, old.`phones`, old.`matter`, old.`story`);
	INSERT INTO `search`(`rowid`, `number`, `people`, `phones`, `matter`, `story`) VALUES (new.`row`, new.`number`, new.`people`, new.`phones`, new.`matter`, new.`story`);
END;
--> statement-breakpoint
-- The log only grows.
CREATE TRIGGER `log_never_changed` BEFORE UPDATE ON `log` BEGIN
	SELECT RAISE(ABORT, 'the log is never changed');
END;
--> statement-breakpoint
CREATE TRIGGER `log_never_removed` BEFORE DELETE ON `log` BEGIN
	SELECT RAISE(ABORT, 'the log is never shortened');
END;
--> statement-breakpoint
-- A history only grows; the one change is destruction, which takes content and salt and leaves the rest.
CREATE TRIGGER `events_never_removed` BEFORE DELETE ON `events` BEGIN
	SELECT RAISE(ABORT, 'a history is never shortened');
END;
--> statement-breakpoint
CREATE TRIGGER `events_only_destroyed` BEFORE UPDATE ON `events`
WHEN new.`case_id` IS NOT old.`case_id` OR new.`position` IS NOT old.`position` OR new.`type` IS NOT old.`type` OR new.`on_day` IS NOT old.`on_day`
	OR new.`content_hash` IS NOT old.`content_hash` OR new.`hash` IS NOT old.`hash` OR new.`content` IS NOT NULL OR new.`salt` IS NOT NULL
BEGIN
	SELECT RAISE(ABORT, 'a history is never changed');
END;
