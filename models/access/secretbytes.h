#pragma once
#include <QByteArray>
#include <QString>
#include <memory>

// Bytes that only their holder should read: kept out of the swap where the system allows it, wiped when the last
// holder lets go.
class SecretBytes {
public:
    SecretBytes() = default;
    explicit SecretBytes(QByteArrayView bytes);
    static SecretBytes random(qsizetype size);
    static SecretBytes zeroed(qsizetype size);
    // A text as a keyboard gave it; the same letters typed on another keyboard give the same bytes (Unicode NFC).
    static SecretBytes ofText(const QString &text);

    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; }
    const unsigned char *data() const { return m_bytes.get(); }
    unsigned char *data() { return m_bytes.get(); }
    // Not a copy: valid while this object lives. Who keeps the bytes longer takes copied().
    QByteArray view() const { return QByteArray::fromRawData(reinterpret_cast<const char *>(data()), m_size); }
    QByteArray copied() const { return QByteArray(reinterpret_cast<const char *>(data()), m_size); }
    bool operator==(const SecretBytes &other) const; // takes as long whatever differs

private:
    std::shared_ptr<unsigned char> m_bytes;
    qsizetype m_size = 0;
};

// Overwrites the letters of a text nobody else holds.
void wipe(QString &text);
