#pragma once
#include "models/practices/payraise.h"
#include "reports/pages.h"
#include "ui/desk.h"
#include <QObject>
class QWidget;

// The letters to the families whose pay is under a minimum, all made at one stroke: in one document, seen before it is printed
// or saved, or one PDF for each family. Every letter has its own line in the log of prints.
class RaiseLetters : public QObject {
    Q_OBJECT
public:
    RaiseLetters(const Desk &desk, QWidget *over);

    // With the minimum of a day. Nothing is begun while the last ones are being made.
    void preview(const QList<practices::PayRaise> &raises, QDate day);
    // Asks where; the number of the contract is added to the name of each file.
    void save(const QList<practices::PayRaise> &raises, QDate day);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void busyChanged();
    void said(const QString &text);
    void failed(const QString &what, const QString &why);

private:
    struct Letter {
        Printout printout;
        QString contract, number;
    };
    using Then = std::function<void(const QList<Letter> &)>;
    void make(const QList<practices::PayRaise> &raises, QDate day, const Then &then);
    void makeNext();
    void write(const QList<Letter> &letters, const QString &path);
    void setBusy(bool busy);

    Desk m_desk;
    QWidget *m_over;
    QList<practices::PayRaise> m_left;
    QList<Letter> m_made;
    QDate m_day;
    Then m_then;
    bool m_busy = false;
};
