#pragma once
#include "models/records/placement.h"
#include "ui/desk.h"
#include "ui/recordface.h"
#include <QSet>
class PlacementAround;
class PlacementBar;
class PlacementFields;
class RecordForm;
struct PlacementPaper;

// A contract on its page: its state and papers above, its fields, and beside them the support, the cost, the end and what hangs
// on it. It saves itself.
class PlacementFace : public RecordFace {
    Q_OBJECT
public:
    explicit PlacementFace(const Desk &desk, QObject *parent = nullptr);

    QWidget *lay(RecordForm &form) override;
    QWidget *above() override;
    QWidget *beside() override;
    bool savesItself() const override { return true; }
    void setReadOnly(bool readOnly) override;
    void follow(const Row &row) override;
    Row begun(Row row) const override;
    Row completed(Row row) const override;
    std::optional<Printout> printout(const Row &row, const QHash<QString, QString> &titles, const PrintContext &context) const override;
    QString helpTopic() const override { return QStringLiteral("contract"); }

private:
    void settle();
    void nameThem(const Placement &placement);
    // The contract as it is kept, with this done to it and what follows from that.
    void change(const std::function<Placement(Placement)> &change);
    void tick(const QString &step);
    void preview(const PlacementPaper &paper);
    void show(const PlacementPaper &paper);

    Desk m_desk;
    RecordForm *m_form = nullptr;
    PlacementFields *m_fields = nullptr;
    PlacementBar *m_bar = nullptr;
    PlacementAround *m_around = nullptr;
    Placement m_placement; // what the fields hold, and what follows
    QSet<QString> m_named; // records whose name was taken
};
