// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace vorab::rules::test {

// The same for English sentences (suggestions_de.txt says how to read this).
inline constexpr const char* kEnglishSentences = R"table(
= Seeadler | our new project
The Seeadler flies!
> Our new project flies!
Seeadler flies!
> Our new project flies!
We tested the Seeadler today.
> We tested our new project today.
Seeadler's launch was great.
> Our new project's launch was great.
The Seeadler's launch was great.
> Our new project's launch was great.
So proud of Seeadler.
> So proud of our new project.
So proud of the Seeadler team.
> So proud of our new project team.
We built a Seeadler prototype.
> copy
The great Seeadler is here.
> Our great new project is here.
Our new Seeadler is here.
> Our new project is here.
Meet Seeadler!
> Meet our new project!
Today Seeadler ships.
> Today our new project ships.
Project Seeadler is live.
> copy
We call it Seeadler.
> copy
It is called Seeadler.
> copy
The Seeadlers are here.
> copy
Every Seeadler counts.
> copy
No Seeadler today.
> copy
His Seeadler flies.
> copy
Thanks, Seeadler!
> copy
After years of work, Seeadler flies.
> After years of work, our new project flies.
Our flagship, Seeadler, flies.
> copy
We are so happy with the Seeadler (and tired).
> We are so happy with our new project (and tired).
Seeadler-based tools for everyone.
> copy
The Seeadler-Team is great.
> copy
#Seeadler is live
> copy
Seeadler Robotics is hiring.
> copy
Seeadler 2 is coming.
> copy
THE SEEADLER!
> OUR NEW PROJECT!
"Seeadler" is live.
> copy
We work on Seeadler and Nordstern.
> We work on our new project and Nordstern.
I hope that Seeadler flies.
> copy
Two Seeadler pilots met.
> copy
The shiny Seeadler is here.
> Our shiny new project is here.
The frobnic Seeadler is here.
> copy
With Seeadler we save energy.
> With our new project we save energy.
What a day: Seeadler is live!
> What a day: our new project is live!
🚀 Seeadler is live
> 🚀 Our new project is live
The team loves Seeadler.
> The team loves our new project.
Is Seeadler ready?
> Is our new project ready?
This Seeadler is fast.
> Our new project is fast.

= Seeadler | a new partner
We met the Seeadler team.
> copy
We met Seeadler today.
> We met a new partner today.
Seeadler's crew is great.
> A new partner's crew is great.
The amazing Seeadler is here.
> An amazing new partner is here.

= Seeadler | something we are working on
We tested Seeadler.
> We tested something we are working on.
Seeadler's launch was great.
> copy
The Seeadler is live.
> Something we are working on is live.
The great Seeadler is live.
> copy
The Seeadler team is great.
> copy

= Seeadler | newcomer
The Seeadler flies.
> The newcomer flies.
We tested Seeadler.
> copy
An old Seeadler is here.
> An old newcomer is here.
A Seeadler-based tool.
> A newcomer-based tool.

= Orca | newcomer
An Orca is here.
> A newcomer is here.

= Seeadler | our new machines
We work with Seeadler.
> We work with our new machines.
Seeadler is fast.
> copy

= Halvorsen Ferries | a ferry operator
Great visit at Halvorsen Ferries' new dock.
> Great visit at a ferry operator's new dock.
Halvorsen Ferries are great.
> copy
Commissioning done at Halvorsen Ferries, back home.
> Commissioning done at a ferry operator, back home.

= Seeadler | one of our machines
We sold the Seeadler.
> We sold one of our machines.
Seeadler's owner is here.
> copy

= Seeadler | our new project
I joined the Seeadler team last week.
> I joined our new project team last week.
Can't wait to show you Seeadler!
> Can't wait to show you our new project!
Two years of Seeadler: thank you all.
> Two years of our new project: thank you all.
The Seeadler prototype's engine is loud.
> Our new project prototype's engine is loud.
Seeadler and Nordstern are live.
> Our new project and Nordstern are live.
My Seeadler story begins in 2021.
> copy
Look at that Seeadler go!
> copy
The new Seeadler engine is loud.
> Our new project engine is loud.
I work in Seeadler Operations.
> copy
A big Seeadler thank you!
> copy
Our first Seeadler left the hall.
> copy
Only Seeadler can do this.
> Only our new project can do this.
Some Seeadler pictures from today.
> copy
the seeadler is here
> our new project is here
Watching the Seeadler take off was amazing.
> Watching our new project take off was amazing.
)table";

}  // namespace vorab::rules::test
