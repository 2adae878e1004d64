import { Body, Button, Container, Head, Heading, Html, Link, Preview, Section, Text } from 'react-email';
import type { CSSProperties, ReactNode } from 'react';

const copy = {
  title: 'Your receipt',
  thanks: 'Thank you for your order. It leaves our workshop tomorrow.',
} as const;

const styles: Record<string, CSSProperties> = {
  body: { background: '#f4f4f4' },
  box: { backgroundColor: '#ffffff', padding: '24px' },
  foot: { color: '#777777', fontSize: '11px' },
};

const Line = ({ children }: { children: ReactNode }) => <Text style={{ margin: 0 }}>{children}</Text>;

interface ReceiptProps {
  order: string;
  total: number;
  trackingUrl?: string;
}

export const Receipt = ({ order, total, trackingUrl }: ReceiptProps) => {
  const sum = `${total.toFixed(2)} dollars`;
  return (
    <Html lang="en">
      <Head />
      <Body style={styles.body}>
        <Preview>{`Order ${order}: ${copy.title}`}</Preview>
        <Container style={styles.box}>
          <Heading as="h2">{copy.title}</Heading>
          <Line>{copy.thanks}</Line>
          <Line>
            Order {order}, {sum}
          </Line>
          {trackingUrl && (
            <Section>
              <Button href={trackingUrl}>Track the parcel</Button>
            </Section>
          )}
          <Text style={styles.foot}>
            Questions? Write to <Link href="mailto:help@example.com">help@example.com</Link> or read{' '}
            <Link href={'https://www.example.com/help'}>our help pages</Link>.
          </Text>
        </Container>
      </Body>
    </Html>
  );
};

Receipt.PreviewProps = { order: '10422', total: 42, trackingUrl: 'https://www.example.com/track' } satisfies ReceiptProps;

export default Receipt;
