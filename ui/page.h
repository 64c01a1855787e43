#pragma once
#include <QFocusEvent>
#include <QPointer>
#include <QVariant>
#include <QWidget>

struct ListQuery;
struct RecordType;

// One thing open at the right of the window: a list, a record, a simulation. The window knows pages, not records.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    // Short, for the tab. Never goes to the window title of the task bar: it may name a person.
    virtual QString title() const = 0;
    // The page of the help that F1 opens: "simulation", "list", "record".
    virtual QString helpTopic() const = 0;
    // Two pages with the same key are the same thing; opening it again shows the one open. A list's is its table
    // ("person"), a record's its table and id ("person/0190..."); the window opens them again with it.
    virtual QString key() const = 0;
    // The text of the "saved" part of the status bar, empty when the page saves nothing.
    virtual QString savedState() const { return {}; }
    // Keeps what is being typed, now. Called before a page is closed, the screen locked, the program left.
    virtual void keep() {}
    // Whether closing would lose what was typed here: it could not be kept.
    virtual bool isAtRisk() const { return false; }
    // Asked before a page at risk is closed. The first time it says on the page what would be lost, and false.
    virtual bool givesUp() { return true; }
    // Whether File > Print... does something here, and doing it.
    virtual bool prints() const { return false; }
    virtual void print() {}

protected:
    // Where the keyboard goes when the page comes to the front. A focus proxy would do that too, and make Tab jump over
    // every control before it.
    void setFirst(QWidget *first) { m_first = first; }
    void focusInEvent(QFocusEvent *event) override
    {
        if (m_first) m_first->setFocus(event->reason());
        else QWidget::focusInEvent(event);
    }

Q_SIGNALS:
    void titleChanged();
    void savedStateChanged();
    void openRequested(const RecordType *type, const QString &id); // another record, in a page of its own
    void newRequested(const RecordType *type, const QVariantList &values); // a new record that begins with this row, as if it had been typed
    void listRequested(const ListQuery &query);                    // the list behind a number
    void pageRequested(const QString &key);                        // a page of the program: a section, one of the others
    void said(const QString &text);                                // for the status bar
    void closeRequested();

private:
    QPointer<QWidget> m_first;
};
