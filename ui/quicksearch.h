#pragma once
#include "models/records/record.h"
#include <QFrame>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>
#include <functional>

class QLabel;
class QListWidget;
class Store;
struct RecordType;
namespace syncing { class Syncer; }

// The search box at the top: what is found shows while one types, grouped by what it is; Enter opens it. What was looked
// for in vain begins a new record. What is at the central and has not come to this computer yet follows a moment later.
class QuickSearch : public QLineEdit {
    Q_OBJECT
public:
    // Which types the person may open, and of which they may begin a new record: of none unless it is said.
    QuickSearch(Store &store, std::function<bool(const RecordType &)> opens, std::function<bool(const RecordType &)> begins = {}, QWidget *parent = nullptr);
    ~QuickSearch() override;

    // Asks the central too, where there is a line to it; nobody waits for the answer.
    void alsoAsk(syncing::Syncer &exchange);

    void begin(); // the keyboard goes to the box, what it has is selected
    bool isShowingResults() const;
    QList<SearchHit> results() const { return m_hits; }
    QList<SearchHit> resultsElsewhere() const { return m_elsewhere; }

Q_SIGNALS:
    void chosen(const RecordType *type, const QString &id);
    void begun(const RecordType *type, const Row &typed); // none of what was found: a new record with what was typed

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void ask(const QString &words);
    void answered();
    void show(const QList<SearchHit> &hits);
    void askElsewhere();
    void showElsewhere(const QList<SearchHit> &hits);
    void fill();
    void addHit(const SearchHit &hit, const QString &detail);
    void addHeading(const QString &text);
    void offerNew();
    void say(const QString &text);
    void place();
    void move(int by);
    void choose();
    void dismiss();

    Store &m_store;
    std::function<bool(const RecordType &)> m_opens, m_begins;
    QPointer<QFrame> m_popup; // the window's once it was shown
    QListWidget *m_list;
    QLabel *m_words;
    QTimer m_pause, m_elsewhereSoon;
    syncing::Syncer *m_exchange = nullptr; // or there is no central
    QList<SearchHit> m_hits, m_elsewhere;
    quint64 m_asked = 0; // the answer to an older question is not shown
    quint64 m_shown = 0;
    bool m_waits = false;  // for an answer
    bool m_waitsElsewhere = false;
    QString m_next;        // what was typed meanwhile; of several, the last
};
