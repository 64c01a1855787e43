#pragma once
#include "ui/desk.h"
#include <QWidget>
class QAction;
class QLayout;

// What can be done with a record, as buttons on a line; what is not possible now says why.
class RecordActions : public QWidget {
    Q_OBJECT
public:
    // Why something is not possible; an empty text is no reason.
    struct Reasons {
        QString may;      // who is signed in may not change it
        QString trashed;
        QString loading;
        QString fresh;    // it was never saved
        QString same;     // nothing was changed
        QString saving;
        bool phone = false;
        QString trashText; // what putting it in the trash is called; empty: the usual
    };
    // The keys work everywhere on the page. A record that saves itself has nothing to take back.
    RecordActions(const Desk &desk, const RecordType &type, bool savesItself, QWidget *page);

    void follow(const Reasons &reasons);
    bool maySave() const;
    bool mayPrint() const;
    bool mayGivePassword() const;
    // Keeps the files of the record on this computer; nullptr where a record of this type has none.
    QAction *keepsFiles() const { return m_keepsFiles; }
    bool showsHistory() const;
    void showHistory(bool shown);

Q_SIGNALS:
    void save();
    void revert();
    void trash();
    void print();
    void copyPhone();
    void givePassword();
    void historyShown(bool shown);

private:
    QAction *add(QLayout *to, const QString &name, const QString &text, const QString &does, const QKeySequence &keys, void (RecordActions::*then)());

    const Desk &m_desk;
    QWidget *m_page;
    QLayout *m_buttons; // on two lines rather than wider than the screen
    QAction *m_save, *m_revert = nullptr, *m_trash, *m_print, *m_history, *m_copyPhone = nullptr, *m_givePassword = nullptr, *m_keepsFiles = nullptr;
};
