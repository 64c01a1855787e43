#pragma once
#include "models/records/field.h"
#include <QLineEdit>

// A whole number, an exact decimal or an amount of euro: typed with a comma or a point, with or without thousands,
// written out in the language of the screen when left. A plain line: no wheel and no arrow changes it by accident.
class AmountEditor : public QLineEdit {
    Q_OBJECT
public:
    explicit AmountEditor(Field::Kind kind, QWidget *parent = nullptr);

    // Invalid when empty or when it cannot be read.
    QVariant value() const;
    void setValue(const QVariant &value);
    QString unread() const;
    // Shown after the number: "€", "hours".
    void setUnit(const QString &unit);

    static QVariant read(Field::Kind kind, const QString &text);
    static QString written(Field::Kind kind, const QVariant &value);

Q_SIGNALS:
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void writeOut();

    Field::Kind m_kind;
    QString m_unit;
};
