#pragma once
#include "ui/optionlists.h"
#include "ui/referenceeditor.h"

// One answer of a long list, found by typing any part of it without accents; Enter takes the first. Who goes on to another
// field with a whole name typed, or with so much of one that it can be no other, has chosen it.
class OptionSearch : public ReferenceEditor {
    Q_OBJECT
public:
    OptionSearch(const QByteArray &list, const EditorNeeds &needs, QWidget *parent = nullptr);

    void chooseFrom(const QByteArray &list) { m_list = list; }
    // Answers not to be offered: they are chosen already.
    void setTaken(const QStringList &ids) { m_taken = ids; }

protected:
    void look() override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Found {
        QList<QPair<QString, QString>> begin, within; // id and title
    };
    static Found matches(const QList<Answer> &answers, const QString &typed);
    void takeTyped();

    std::shared_ptr<OptionLists> m_lists;
    QByteArray m_list;
    QStringList m_taken;
};
