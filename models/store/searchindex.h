#pragma once
#include "models/records/record.h"

class Database;
class StoredRow;

// The words under which the records are found: a full-text table beside each record table ("person_words"), one row a
// record, by the same number. It keeps no text, only where the words occur.
namespace searchindex {

// Where a name heard on the phone is looked for: not among the answers of a list or the centres.
bool namesPeople(const RecordType &type);

// All words of the searched fields, as they are indexed: folded and apart by spaces.
QString wordsOf(const RecordType &type, const Row &row);
// The words of the names in it, among which a name typed with a slip is looked for. They are kept in a table of their own,
// each once; a word no record has any more finds nothing and does no harm.
QStringList nameWords(const RecordType &type, const Row &row);
// Both of a row as it is stored, UTF-8, with spaces between: of very many rows, without making a text of each value.
void addWordsOf(QByteArray &words, const RecordType &type, const StoredRow &row);
void addNameWords(QByteArray &words, const RecordType &type, const StoredRow &row);
inline const QString keepNameWord = QStringLiteral("INSERT OR IGNORE INTO name_word (word) VALUES (?)");
// Brings the entry of a record up to date: nothing is found of a record in the trash.
void refresh(Database &db, const RecordType &type, const Record &record);

// Before very many are put in, and after: meanwhile what a transaction brings is written as one part more, and the parts, by
// which a search becomes a little slower, are put together later, a few pages at a time, as records are saved. What is found is the same.
void beginMany(Database &db, const RecordType &type);
void endMany(Database &db, const RecordType &type);

// The full-text expression for what a person typed: words in any order, the last one may be unfinished; empty when
// nothing was typed that could be found. Whatever is typed is data: no word or sign has a meaning for the search.
QString expression(const QString &typed);

// What a list of hits shows of a record besides its title.
QString detail(const RecordType &type, const Row &row);

// The same with one slip of the fingers in one of the words, of words that there are; empty when there are none.
QString nearExpression(Database &db, const QString &typed);

// Whether the search box looks among these: answers of lists and rooms are found in their own lists, and what hangs on a record
// at the record; among people they would be in the way.
bool isSearched(const RecordType &type);

// Records whose title begins with what was typed come first (while very many of a type are coming in, those go by their words
// alone); when next to nothing is found, also what is one slip away.
QList<SearchHit> search(Database &db, const QString &typed, int limit);

} // namespace searchindex
