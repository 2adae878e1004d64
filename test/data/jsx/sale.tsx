import { Body, Column, Container, Head, Html, Img, Link, Preview, Row, Section, Text } from 'react-email';

const offers = [
  { title: 'Chairs, 100% free delivery', body: 'Act now, before they are gone!!!', href: 'https://www.example.com/chairs' },
  { title: 'Tables for small balconies', body: 'Made of oak, and folded in a second.', href: 'https://www.example.com/tables' },
];

const main = { backgroundColor: '#ffffff', fontFamily: 'Arial, sans-serif' };
const small = { fontSize: 12, color: '#555555' };

interface SaleProps {
  code: string;
  isMember: boolean;
}

export default function Sale({ code, isMember }: SaleProps) {
  return (
    <Html lang="en">
      <Head>
        <title>The spring sale</title>
      </Head>
      <Body style={main}>
        <Preview>CLICK HERE NOW for the spring sale</Preview>
        <Container>
          <Text style={{ ...small, color: '#fefefe' }}>You were chosen to win a prize.</Text>
          <Text>
            DON&apos;T MISS OUT!!! Our sale ends <strong>on Sunday</strong>, and {code} is your code.
          </Text>
          <Text>{isMember ? 'Members get free money!!!' : 'Become a member today.'}</Text>
          {offers.map((offer) => (
            <Section key={offer.href}>
              <Row>
                <Column>
                  <Text>{offer.title}</Text>
                  <Text>{offer.body}</Text>
                  <Link href={offer.href}>
                    <Img src="https://www.example.com/offer.png" alt="The offer" width={300} height={200} />
                  </Link>
                </Column>
              </Row>
            </Section>
          ))}
          <Link href="http://www.example.com/sale">See everything in the sale</Link>
          <Link href="https://bit.ly/example">More</Link>
          <Text style={small}>Example Garden, 12 Sample Street, Springfield, OR 97477.</Text>
        </Container>
      </Body>
    </Html>
  );
}

Sale.PreviewProps = { code: 'SPRING', isMember: true } satisfies SaleProps;
