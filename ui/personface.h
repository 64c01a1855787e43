#pragma once
#include "ui/desk.h"
#include "ui/recordface.h"
class LikenessStrip;
class PersonForm;
class PersonLists;

// A person on their page: who looks like them at the top while they are typed, their fields, and beside them everything
// that hangs on them.
class PersonFace : public RecordFace {
    Q_OBJECT
public:
    explicit PersonFace(const Desk &desk, QObject *parent = nullptr);

    QWidget *lay(RecordForm &form) override;
    QWidget *beside() override;
    void follow(const Row &row) override;
    void setReadOnly(bool readOnly) override;
    std::optional<Printout> printout(const Row &row, const QHash<QString, QString> &titles, const PrintContext &context) const override;
    QString helpTopic() const override { return QStringLiteral("person"); }

private:
    Desk m_desk;
    PersonForm *m_form = nullptr;
    LikenessStrip *m_likeness = nullptr;
    PersonLists *m_lists = nullptr;
};
