#pragma once
#include "models/sync/keeping.h"
#include "models/sync/waiting.h"
#include "ui/desk.h"
#include "ui/fieldeditor.h"
#include "ui/originwords.h"
#include <QWidget>

class ConflictChoice;
class FlowLayout;
class NoticeBar;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

// What is to be decided about one record, or was: each question with its choice, decided together or some now and the
// others later. What one has chosen stays when the rest of the record's questions change.
class RecordConflicts : public QWidget {
    Q_OBJECT
public:
    using Shown = syncing::conflicts::Shown;

    explicit RecordConflicts(const Desk &desk, QWidget *parent = nullptr);

    // Those of one record; none clears.
    void show(const RecordType *type, const QList<Shown> &cards);
    const QList<Shown> &cards() const { return m_cards; }
    void say(const QString &text);
    // While what was decided is being written.
    void setBusy(bool busy);
    void setReadOnly(const QString &why);
    void focusFirst();
    // What is chosen and can be decided now.
    QList<syncing::waiting::Decision> decisions() const;

Q_SIGNALS:
    void decideAsked(const QList<syncing::waiting::Decision> &decisions);
    void takeBackAsked(const QList<syncing::ConflictCard> &cards);
    void laterAsked();
    void openAsked(const RecordType *type, const QString &id);

private:
    QWidget *makeFoot();
    void makeRest();
    QPushButton *addRest(const QString &text, const QString &name);
    QWidget *makeQuestions(const Shown &shown);
    OriginWords wordsOf(const Shown &shown) const;
    QList<ConflictChoice *> choices() const;
    void keepRest(const QString &author);
    void keepBoth();
    void goOn(const ConflictChoice *from);
    void decide();
    void tell();
    void follow();

    struct Part {
        Shown shown;
        QWidget *widget = nullptr;
        QList<ConflictChoice *> choices;
    };
    Desk m_desk;
    const RecordType *m_type = nullptr;
    QList<Shown> m_cards;
    QList<Part> m_parts;
    EditorNeeds m_needs;
    QString m_readOnly;
    bool m_busy = false;
    QLabel *m_title, *m_about, *m_story, *m_left;
    NoticeBar *m_notice;
    QWidget *m_rest, *m_foot;
    FlowLayout *m_restLine;
    QScrollArea *m_scroll;
    QVBoxLayout *m_place;
    QPushButton *m_open, *m_decide, *m_later, *m_takeBack;
};
