#pragma once
#include "ui/fieldeditor.h"
#include <QLineEdit>
class QAction;
class QCompleter;
class QStandardItemModel;
class QTimer;

// The record another one points to, found by typing a few letters of it. Shows its title; an arrow opens it, a cross
// takes it away. What is typed and not chosen stays on screen and is said to be no choice yet.
class ReferenceEditor : public QLineEdit {
    Q_OBJECT
public:
    ReferenceEditor(const QByteArray &table, const EditorNeeds &needs, QWidget *parent = nullptr);

    QString value() const { return m_id; } // "" for none
    void setValue(const QVariant &value);
    QString unread() const;

Q_SIGNALS:
    void edited();

protected:
    // Finds what was typed and offers it: id and title.
    virtual void look();
    void offer(const QString &words, const QList<QPair<QString, QString>> &found);
    // Milliseconds between the last letter and the search.
    void setPause(int milliseconds);
    // Whether what is chosen is a record a person may open.
    void setOpens(bool opens) { m_opens = opens; }
    // Enter takes the first that is offered.
    void setTakesFirst() { m_takesFirst = true; }
    void choose(const QString &id, const QString &title);
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void showTitle(const QString &title);
    bool isPending() const;

    QByteArray m_table;
    EditorNeeds m_needs;
    QString m_id = QStringLiteral("");
    QString m_title;
    QTimer *m_pause;
    QStandardItemModel *m_found;
    QCompleter *m_popup;
    QAction *m_open;
    QAction *m_clear;
    bool m_takesFirst = false;
    bool m_opens = true;
};
