#pragma once
#include "models/records/field.h"
#include <QListWidget>

// Any number of a field's choices, in their own order: a list to tick with a click or the space bar.
class MultiChoiceEditor : public QListWidget {
    Q_OBJECT
public:
    MultiChoiceEditor(const RecordType &type, const Field &field, QWidget *parent = nullptr);

    QStringList value() const;
    void setValue(const QVariant &value);
    QString unread() const { return {}; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();

private:
    QListWidgetItem *add(const QString &label, const QString &code);

    bool m_showing = false;
};
