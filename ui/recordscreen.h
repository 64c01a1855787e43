#pragma once
#include "ui/desk.h"
#include "ui/openrecord.h"
#include "ui/page.h"
#include "ui/recordparts.h"
class AwaitedRecord;
class DraftKeeper;
class LeftDraft;
class RecordClashes;
class RecordFace;
class RecordForm;
class RecordSaver;

// One record as a page: its fields, its history at the side, and what can be done with it. What is typed is kept as a
// draft all the time and saved when the person says so, or by itself where the record's face asks for it.
class RecordScreen : public Page {
    Q_OBJECT
public:
    // An empty id opens a new record. A face gives the record a screen of its own; the screen takes it.
    RecordScreen(const Desk &desk, const RecordType &type, const QString &id, RecordFace *face = nullptr, QWidget *parent = nullptr);

    QString title() const override;
    QString helpTopic() const override;
    QString key() const override;
    QString savedState() const override;
    void keep() override;
    bool isAtRisk() const override;
    bool givesUp() override;
    bool prints() const override;
    void print() override;

    // A new record begins with these values as if they had been typed; a draft that was left of it counts for more.
    void fill(const Row &values)
    {
        m_typed = values;
        m_begun = true;
    }
    RecordForm &form() { return *m_form; }
    const RecordType &type() const { return m_type; }
    QString id() const;

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void listen();
    void listenToFace();
    void showLoaded();
    void showDraft(const QDateTime &at);
    void settleDraft();
    void typeIn(const Row &values);
    void tellFailure(OpenRecord::Attempt attempt, const QString &text, bool mayPass);
    void followOthers();
    void beginAgain();
    void save();
    void afterSave(bool changed);
    void revert();
    void moveToTrash();
    void showTrashed(bool byMe);
    void showGone();
    void copyPhone();
    void givePassword();
    void fail(const QString &what, const QString &text, const std::function<void()> &again);
    bool savesItself() const;
    bool mayWrite() const;
    void refresh();
    void refreshTitle();
    QString stateText() const;
    void refreshActions();

    Desk m_desk;
    const RecordType &m_type;
    RecordFace *m_face; // or nullptr
    OpenRecord *m_record;
    RecordForm *m_form;
    DraftKeeper *m_keeper;
    LeftDraft *m_left;
    RecordSaver *m_saver;
    RecordClashes *m_clashes;
    AwaitedRecord *m_awaited = nullptr; // of one that was opened by its id
    RecordParts m_parts{};
    Row m_typed; // by somebody elsewhere, before this page was there
    bool m_begun = false; // here and now: nobody else has it
    bool m_loaded = false;
};
