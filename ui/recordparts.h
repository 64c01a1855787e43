#pragma once
#include "ui/desk.h"
class ConflictPanel;
class HistoryPanel;
class NoticeBar;
class QLabel;
class Page;
class RecordActions;
class RecordFace;
class RecordForm;
class UnkeptBar;
class DraftKeeper;

// What a record's page is made of.
struct RecordParts {
    QLabel *title;
    QLabel *state;
    RecordActions *actions;
    NoticeBar *trouble; // what failed
    UnkeptBar *unkept;  // what is typed and cannot be kept
    NoticeBar *news;    // what others changed
    NoticeBar *notice;  // drafts, trash, changes taken back
    ConflictPanel *conflict;
    HistoryPanel *history;
};

// Lays them out on the page, with what the face has of its own around the fields; the face may be nullptr.
RecordParts layRecord(Page *page, const Desk &desk, const RecordType &type, const QString &id, RecordForm &form, DraftKeeper &keeper, RecordFace *face);
