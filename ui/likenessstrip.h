#pragma once
#include "models/store/likeness.h"
#include "ui/desk.h"
#include <QFrame>
#include <QTimer>

class QVBoxLayout;

// A quiet line in a person's form: who among the people looks like the one being typed, and why. It takes no keyboard
// from anybody and asks for nothing; with nobody to show it is not there.
class LikenessStrip : public QFrame {
    Q_OBJECT
public:
    explicit LikenessStrip(const Desk &desk, QWidget *parent = nullptr);

    // The person as typed so far; asked as often as one likes.
    void look(const Row &person);
    QList<Likeness> shown() const { return m_shown; }

Q_SIGNALS:
    void openRequested(const RecordType *type, const QString &id);

private:
    void ask();
    void list(const QList<Likeness> &found);
    QWidget *line(const Likeness &likeness);
    void dismiss(const Likeness &likeness);

    const Desk &m_desk;
    QVBoxLayout *m_lines;
    QTimer m_pause;
    Row m_person;
    QList<Likeness> m_shown;
    quint64 m_asked = 0; // the answer to an older question is not shown
};
