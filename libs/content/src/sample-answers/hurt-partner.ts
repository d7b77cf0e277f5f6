import type { Answers } from '@roadback/domain/answers';

export const hurtPartnerAnswers: Record<string, Answers[]> = {
  'what-i-decide-myself': [
    {
      mine: ['whom', 'time'],
      choice: 'I tell my sister, and nobody else for now.',
      say: 'myself',
      words: 'I have told my sister. I needed to.',
    },
    {
      mine: ['talk'],
      choice: 'I do not talk about it after nine.',
      say: 'session',
      words: 'After nine I rest',
      'look-again': '2026-12-20',
    },
    { mine: ['rest'], choice: 'I decide nothing this week.', say: 'no' },
  ],
  'what-i-know-and-what-i-fear': [
    {
      thought: 'It is not over',
      know: 'I was told that it ended in March. The evenings since then I have seen myself.',
      fear: 'That there is a part that I have not been told.',
      feel: 'Cold, and tired of it',
      do: 'ask',
      question: 'Is there something you have left out so as not to hurt me?',
    },
    { thought: 'Everyone knows', know: 'Two people know. I told one of them.', fear: 'That they talk.', do: 'keep' },
    { thought: 'It was my fault', know: 'I did not know about it.', fear: 'That I should have.', feel: 'Sad', do: 'session' },
  ],
  'my-own-ground': [
    { held: ['person', 'outside'], mine: 'Swimming, even if it was only twenty minutes', sleep: 6, ground: 6, tomorrow: 'Call my aunt' },
    { held: ['work'], sleep: 4, ground: 3 },
    { held: ['faith', 'laugh'], mine: 'The silly podcast on the bus', sleep: 7, ground: 7, tomorrow: 'Go to bed before eleven' },
    { held: ['nothing'], sleep: 5, ground: 2, tomorrow: 'Eat something warm' },
  ],
  'what-i-need-to-feel-safe': [
    {
      needs: ['know-plans', 'no-surprises', 'slow'],
      'ordinary-day': 'In the morning I hear when you will be home. If it changes, I hear it before the time and not after.',
      changed: 'first',
      'help-to-say': 'soon',
    },
    {
      needs: ['time-alone', 'my-people'],
      'ordinary-day': 'On Wednesday evenings I go to my friends and nobody asks what we talked about.',
      changed: 'different',
      'help-to-say': 'later',
    },
    { needs: ['believed', 'calm-voice', 'true-answers', 'say-no'], changed: 'more', 'help-to-say': 'alone' },
    { needs: ['nothing'], changed: 'less', 'help-to-say': 'nothing' },
  ],
  'ask-for-it-now': [
    {
      request: 'a call when the plan changes, before the old time has passed',
      when: 'Each time, this week',
      'or-else': 'A short message, and the call later',
      answer: 'spoken',
    },
    { request: 'one evening on which we do not talk about it at all', when: 'Thursday', answer: 'done' },
    {
      request: 'that you tell your mother that I am not ready to visit, so that I do not have to',
      when: 'Before the weekend',
      'or-else': 'That we tell her in one call, with you speaking',
      answer: 'session',
    },
  ],
  'speaking-without-weapons': [
    {
      first: 'You always pick the worst moment to be happy. As if nothing had happened.',
      feeling: ['loneliness', 'anger'],
      second: 'I feel alone when you whistle in the kitchen today. I would like you to look at me first.',
      said: 'say-home',
      after: 6,
    },
    {
      first: 'How would you know what honest is?',
      feeling: ['fear', 'sadness'],
      second: 'I feel scared about the trip next week, because the last one was a lie. I would like to plan it together, hour by hour.',
      said: 'say-session',
      after: 5,
    },
    {
      first: 'I am so tired of being the reasonable one.',
      feeling: ['tiredness'],
      second:
        'I feel worn out today by holding everything in front of the children. I would like to be the one who lies down after dinner.',
      said: 'keep',
    },
    {
      first: 'I do not even recognize this house any more.',
      feeling: ['longing', 'numbness'],
      second: 'I feel far away today. I would like to sit with you for a while and say nothing.',
      said: 'said',
      after: 7,
    },
  ],
};
