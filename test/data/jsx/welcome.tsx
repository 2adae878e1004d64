import {
  Body,
  Button,
  Container,
  Head,
  Heading,
  Hr,
  Html,
  Img,
  Link,
  Preview,
  Section,
  Tailwind,
  Text,
} from 'react-email';

interface WelcomeProps {
  name?: string;
  url: string;
}

const baseUrl = process.env.SITE ? `https://${process.env.SITE}` : '';

export const Welcome = ({ name = 'there', url }: WelcomeProps) => (
  <Html lang="en">
    <Head />
    <Tailwind>
      <Body className="m-0 bg-gray-100 font-sans">
        <Preview>Three things to try in your first week with us.</Preview>
        <Container className="mx-auto max-w-[600px] bg-white p-8">
          {/* The logo is linked, as on the site. */}
          <Link href="https://www.example.com/">
            <Img src={`${baseUrl}/static/logo.png`} alt="Example Garden" width={120} height={40} />
          </Link>
          <Heading as="h1" className="text-2xl text-gray-900">
            Welcome, {name}
          </Heading>
          <Text className="text-base text-gray-700">
            It&apos;s good to have you with us. Your account is ready, and so is the{' '}
            <Link href="https://www.example.com/guide">guide for the first week</Link>.
          </Text>
          <Section className="my-6 text-center">
            <Button href={url} className="rounded bg-green-700 px-6 py-3 text-white">
              Set up your garden
            </Button>
          </Section>
          <Text className="hidden">This line is for people who read the source of emails.</Text>
          <Hr />
          <Text className="text-xs text-gray-500">
            Example Garden, 12 Sample Street, Springfield, OR 97477.{' '}
            <Link href="https://www.example.com/unsubscribe" className="text-gray-500">
              Unsubscribe
            </Link>
          </Text>
        </Container>
      </Body>
    </Tailwind>
  </Html>
);

Welcome.PreviewProps = { name: 'Ada', url: 'https://www.example.com/setup' } satisfies WelcomeProps;

export default Welcome;
