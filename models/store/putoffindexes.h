#pragma once

class Database;
struct RecordType;

// Indexes that lists want, by title or in an order or with a filter of their own: while very many records come in at once they cost
// more than those records, and far less when they are built in one go afterwards. Until then such a list takes longer, and is the same.
namespace putoffindexes {

// Takes them away and notes how to build them. Those of what is unique and of references stay.
void putOff(Database &db, const RecordType &type);
// Whether the one by title is away: whoever looks for a title would read all records, and better asks for its words.
bool isTitlePutOff(Database &db, const RecordType &type);
// Builds one whose records are all here, that by title first; false: there is none.
bool buildOne(Database &db);
// Builds one by title, also where more records are to come, but not soon; false: there is none.
bool buildTitle(Database &db);
// All of them, whatever else is going on: before the structure of the data changes, and when no more records come.
void buildAll(Database &db);

} // namespace putoffindexes
