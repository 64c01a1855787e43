#pragma once
#include "ui/fieldeditor.h"
#include "ui/optionlists.h"
#include <QWidget>
class QCheckBox;
class QKeyEvent;

// Any number of the answers of a list: boxes to tick, under their headings, in columns. Tab passes by all of them at once;
// the arrows and the first letters go from box to box, the space bar ticks.
class OptionTicks : public QWidget {
    Q_OBJECT
public:
    OptionTicks(const QByteArray &list, const EditorNeeds &needs, QWidget *parent = nullptr);

    QStringList value() const { return m_chosen; }
    void setValue(const QVariant &value);
    void chooseFrom(const QByteArray &list);
    QString unread() const { return {}; }

Q_SIGNALS:
    void edited();

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void addBox(const QString &id, const QString &title);
    void nameUnknown(const QStringList &ids);
    void linkKeys(bool focused);
    void toggle(const QString &id, bool on);
    bool steered(const QKeyEvent *event);
    void goTo(qsizetype box);
    qsizetype beside(int direction) const;

    std::shared_ptr<OptionLists> m_lists;
    QByteArray m_list;
    QList<Answer> m_answers;
    QList<QCheckBox *> m_boxes;
    qsizetype m_current = 0;
    QStringList m_chosen;
    QStringList m_shown; // as it was set: ticking and unticking gives it back in its order
};
