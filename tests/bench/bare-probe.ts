import { writeSync } from 'node:fs';
import Database from 'better-sqlite3';

/** What a start costs at least: Node, the driver, the encrypted database opened, a list read. Arguments: file, key. */
const [file = '', key = ''] = process.argv.slice(2);
const connection = new Database(file);
connection.pragma(`cipher='sqlcipher'`);
connection.pragma('legacy=4');
connection.pragma(`key="x'${key}'"`);
connection.prepare('SELECT * FROM cases ORDER BY received_on DESC LIMIT 50').all();
writeSync(1, `${process.memoryUsage().rss}\n`);
