#pragma once
#include "ui/fieldeditor.h"
#include <QWidget>
class OptionLists;
class OptionSearch;
class QToolButton;

// Any number of the answers of a long list: typed and taken with Enter, each then a chip that a click, Backspace or Delete
// removes.
class OptionChips : public QWidget {
    Q_OBJECT
public:
    OptionChips(const QByteArray &list, const EditorNeeds &needs, QWidget *parent = nullptr);

    QStringList value() const { return m_chosen; }
    void setValue(const QVariant &value);
    void chooseFrom(const QByteArray &list);
    QString unread() const;

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(const QStringList &ids);
    void addChip(const QString &id);
    void title(const QStringList &ids);
    void take(const QString &id);
    void remove(const QString &id);

    std::shared_ptr<OptionLists> m_lists;
    OptionSearch *m_search;
    QWidget *m_line;
    QList<QToolButton *> m_chips;
    QStringList m_chosen;
};
