#pragma once
#include <QObject>
#include <functional>

class Appearance;
class QAction;
class QMenu;
class QMainWindow;
class Workplace;
enum class Right;

// The menu bar. Nobody signed in or the screen locked: only leaving, looks and help. What a person may not do stays,
// disabled, and says why.
class Menus : public QObject {
    Q_OBJECT
public:
    Menus(QMainWindow *window, Appearance &appearance, Workplace *work);

Q_SIGNALS:
    void lockRequested();
    void signOutRequested();
    void quitRequested();
    void helpRequested();
    void said(const QString &text);

private:
    QAction *add(QMenu *menu, const QString &text, const QString &icon, const QKeySequence &keys, std::function<void()> run);
    void guard(QAction *action, Right right);
    void addFile();
    void addImport(QMenu *menu);
    void addPrivacyNotes(QMenu *menu);
    void addEdit();
    void addKeepFiles(QMenu *menu);
    void addView();
    void addHelp();
    void undo(bool again);
    void beginCall();

    QMainWindow *m_window;
    Appearance &m_appearance;
    Workplace *m_work;
    QAction *m_print = nullptr;
};
