#pragma once
#include "models/records/field.h"
#include <QComboBox>

// One of a field's choices. Typing its first letters picks it; the wheel does nothing until it has the focus.
class ChoiceEditor : public QComboBox {
    Q_OBJECT
public:
    ChoiceEditor(const RecordType &type, const Field &field, QWidget *parent = nullptr);

    QString value() const;
    void setValue(const QVariant &value);
    QString unread() const { return {}; }

Q_SIGNALS:
    void edited();

protected:
    void wheelEvent(QWheelEvent *event) override;

private:
    QString m_last;
};
