#pragma once
#include "ui/openrecord.h"
class DraftKeeper;
class RecordForm;

// The draft an operator left of a record: found when the record is opened and put over what is kept, as they had typed it.
class LeftDraft : public QObject {
    Q_OBJECT
public:
    LeftDraft(Store &store, OpenRecord &record, RecordForm &form, DraftKeeper &keeper, QObject *parent = nullptr);

    void ask(const QString &operatorId);
    // Until then nobody types: it would take the place of the draft.
    bool isKnown() const { return m_known; }

Q_SIGNALS:
    void known();
    void put(const QDateTime &at); // it stands in the form; known follows
    void failed(const QString &what, const QString &why, const std::function<void()> &again);

private:
    void settle();
    void show(const Draft &draft);
    void putOver(const Draft &draft, const Row &base);

    Store &m_store;
    OpenRecord &m_record;
    RecordForm &m_form;
    DraftKeeper &m_keeper;
    bool m_known = false;
};
