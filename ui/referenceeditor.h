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
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void look();
    void offer(const QString &words, const QList<QPair<QString, QString>> &found);
    void choose(const QString &id, const QString &title);
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
};
