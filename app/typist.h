#pragma once
#include "app/script.h"
#include <QApplication>
#include <QKeySequence>
#include <QWidget>

class FieldBox;
class QComboBox;
class MainWindow;
class Page;
class PrintPage;
class RecordForm;
struct RecordType;

// Somebody at the keyboard of the window: fills pages by keys alone, and counts what it takes.
class Typist {
public:
    static constexpr int farthest = 120; // fields of a page, with room to spare

    explicit Typist(MainWindow &window) : m_window(window) {}

    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void press(const QKeySequence &keys);
    void type(const QString &text);
    // Goes from field to field until this part of the window has the keyboard; false when it is not on the way.
    bool reach(const QWidget *part, int key = Qt::Key_Tab, int most = farthest);
    bool reach(const QString &name, int key = Qt::Key_Tab, int most = farthest); // of what is in sight

    // With the letter underlined in its text; false where there is none.
    bool pressLetterOf(const QString &text);
    // From page to page until one whose key begins so is in front.
    bool turnTo(const QString &key);
    // To a section, by its keys or among those at the left.
    bool goToSection(const QString &key);
    // The next answer of a choice, until it is the one wanted.
    bool choose(QComboBox *box, const std::function<bool()> &isChosen);

    // The answer to a field of the record in front. Texts, numbers, dates: as typed. A choice: its code. Ticks: their ids. What
    // is searched: what is typed to find it.
    QList<Script::Step> answer(const char *column, const QStringList &what);
    void give(FieldBox &box, const QStringList &what); // the field that has the keyboard
    // The same of a field of a record of another kind.
    QList<Script::Step> answer(const RecordType &type, const char *column, const QStringList &what);
    // The same of the person to be assisted that was added last.
    QList<Script::Step> answerOfPerson(const char *column, const QStringList &what);

    MainWindow &window() const { return m_window; }
    Page *page() const;
    QString pageKey() const;
    RecordForm *form() const; // of the record in front, or nullptr
    PrintPage *preview() const;
    QWidget *focused() const;
    template <class W> W *part(const QString &name) const; // in sight, or nullptr

    int keys() const { return m_keys; }
    int fields() const { return m_fields; }

private:
    using Box = std::function<FieldBox *()>;
    QList<Script::Step> answer(const RecordType &type, const char *column, const QStringList &what, const Box &box);
    QList<Script::Step> find(const QString &name, const QString &typed, const Box &box);
    void choose(FieldBox &box, const QString &code);
    void tick(FieldBox &box, const QString &id);

    MainWindow &m_window;
    int m_keys = 0;
    int m_fields = 0;
};

template <class W> W *Typist::part(const QString &name) const
{
    for (QWidget *top : QApplication::topLevelWidgets())
        for (W *one : top->isVisible() ? top->findChildren<W *>(name) : QList<W *>())
            if (one->isVisible() && one->isEnabled()) return one;
    return nullptr;
}
