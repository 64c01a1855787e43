#pragma once
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVariant>

// A line of text. Spaces around it go when the person leaves it.
class TextEditor : public QLineEdit {
    Q_OBJECT
public:
    explicit TextEditor(QWidget *parent = nullptr);

    QString value() const { return text().isNull() ? QStringLiteral("") : text(); }
    void setValue(const QVariant &value);
    QString unread() const { return {}; }

Q_SIGNALS:
    void edited();
};

// A text of several lines, as high as what it holds. Tab goes to the next field.
class LongTextEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit LongTextEditor(QWidget *parent = nullptr);

    QString value() const;
    void setValue(const QVariant &value);
    QString unread() const { return {}; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();

private:
    bool m_showing = false;
};
