#pragma once
#include "ui/desk.h"
#include "ui/openrecord.h"
#include "ui/page.h"
class ConflictPanel;
class DraftKeeper;
class HistoryPanel;
class NoticeBar;
class QAction;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class RecordFace;
class RecordForm;

// One record as a page: its fields, its history at the side, and what can be done with it. What is typed is kept as a
// draft all the time and saved when the person says so.
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

    RecordForm &form() { return *m_form; }
    const RecordType &type() const { return m_type; }
    QString id() const;

private:
    void buildActions(QHBoxLayout *line);
    QAction *add(QHBoxLayout *line, const QString &name, const QString &text, const QString &does, const QKeySequence &keys, void (RecordScreen::*then)());
    void buildPage();
    void listen();
    void showLoaded();
    void askDraft();
    void settleDraft();
    void followKeeper();
    void tellFailure(OpenRecord::Attempt attempt, const QString &text);
    void showDraft(const Draft &draft);
    void putDraft(const Draft &draft, const Row &base);
    void followOthers();
    void askClashes();
    void decide();
    void save();
    void afterSave(bool changed);
    void revert();
    void moveToTrash();
    void showTrashed(bool byMe);
    void copyPhone();
    void givePassword();
    void fail(const QString &what, const QString &text, const std::function<void()> &again);
    void refresh();
    void refreshTitle();
    void refreshActions();

    Desk m_desk;
    const RecordType &m_type;
    RecordFace *m_face; // or nullptr
    OpenRecord *m_record;
    RecordForm *m_form;
    DraftKeeper *m_keeper;
    HistoryPanel *m_history;
    ConflictPanel *m_conflict;
    NoticeBar *m_notice;   // drafts, trash, changes taken back
    NoticeBar *m_trouble;  // what failed
    NoticeBar *m_unkept;   // what is typed and cannot be kept
    QLabel *m_title;
    QLabel *m_state;
    QAction *m_save, *m_revert, *m_trash, *m_print, *m_showHistory, *m_copyPhone = nullptr, *m_givePassword = nullptr;
    bool m_loaded = false;
    bool m_draftKnown = false; // until then nobody types: it would take the place of the draft
    bool m_warned = false;     // that closing loses what is typed
};
